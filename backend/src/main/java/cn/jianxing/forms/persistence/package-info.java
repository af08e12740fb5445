/** Drafts in the database. */
@NullMarked
package cn.jianxing.forms.persistence;

import org.jspecify.annotations.NullMarked;
