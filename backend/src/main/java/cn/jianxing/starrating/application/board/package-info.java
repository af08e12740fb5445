/** How a campaign stands: every site and step on one board, and reminding those who have the work. */
@NullMarked
package cn.jianxing.starrating.application.board;

import org.jspecify.annotations.NullMarked;
