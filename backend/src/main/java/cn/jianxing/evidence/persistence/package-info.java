/** Attachments in the database. */
@NullMarked
package cn.jianxing.evidence.persistence;

import org.jspecify.annotations.NullMarked;
