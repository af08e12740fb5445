/** Answers about units, posts and people; the mirror's load. */
@NullMarked
package cn.jianxing.organisation.application;

import org.jspecify.annotations.NullMarked;
