/** The chains' tables. */
@NullMarked
package cn.jianxing.audit.persistence;

import org.jspecify.annotations.NullMarked;
