/** What is accepted as an attachment, and what it is called. */
@NullMarked
package cn.jianxing.evidence.domain;

import org.jspecify.annotations.NullMarked;
