/** The demo county's year: facts, bonuses and penalties, last year's stars. Not part of a production start. */
@NullMarked
package cn.jianxing.starrating.demo;

import org.jspecify.annotations.NullMarked;
