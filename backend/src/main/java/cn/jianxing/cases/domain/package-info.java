/** What a case is made of, and what its register is asked to keep. */
@NullMarked
package cn.jianxing.cases.domain;

import org.jspecify.annotations.NullMarked;
