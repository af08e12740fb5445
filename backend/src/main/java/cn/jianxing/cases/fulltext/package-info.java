/** Full text of cases: cut into tokens by Lucene's analyzer for Chinese, kept in a table of our own. */
@NullMarked
package cn.jianxing.cases.fulltext;

import org.jspecify.annotations.NullMarked;
