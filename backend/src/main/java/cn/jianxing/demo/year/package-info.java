/** The demo county's year so far: a dozen applications, played by its people through the application's own use cases. */
@NullMarked
package cn.jianxing.demo.year;

import org.jspecify.annotations.NullMarked;
