/** The steps of document-issue, and what the program relies on in them. */
@NullMarked
package cn.jianxing.documents.process;

import org.jspecify.annotations.NullMarked;
