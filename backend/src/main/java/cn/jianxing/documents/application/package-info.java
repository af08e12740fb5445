/** What happens to an official document from its draft to the archive, and who may read it. */
@NullMarked
package cn.jianxing.documents.application;

import org.jspecify.annotations.NullMarked;
