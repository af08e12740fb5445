/** Contents of attachments on disk, each kept once. */
@NullMarked
package cn.jianxing.evidence.storage;

import org.jspecify.annotations.NullMarked;
