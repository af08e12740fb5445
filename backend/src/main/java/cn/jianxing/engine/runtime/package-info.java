/** Starting processes, reading what runs, and looking ahead. */
@NullMarked
package cn.jianxing.engine.runtime;

import org.jspecify.annotations.NullMarked;
