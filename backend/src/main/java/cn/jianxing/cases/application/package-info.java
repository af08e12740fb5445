/** Use cases of the case register: start, read, follow its state, who may see. */
@NullMarked
package cn.jianxing.cases.application;

import org.jspecify.annotations.NullMarked;
