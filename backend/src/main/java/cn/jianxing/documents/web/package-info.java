/** Official documents for clients. */
@NullMarked
package cn.jianxing.documents.web;

import org.jspecify.annotations.NullMarked;
