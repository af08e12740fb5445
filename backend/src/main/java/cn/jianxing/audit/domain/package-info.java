/** What a link of the chain is, and how its hash is made. */
@NullMarked
package cn.jianxing.audit.domain;

import org.jspecify.annotations.NullMarked;
