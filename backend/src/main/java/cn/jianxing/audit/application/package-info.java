/** Appending, sealing and verifying the chains. */
@NullMarked
package cn.jianxing.audit.application;

import org.jspecify.annotations.NullMarked;
