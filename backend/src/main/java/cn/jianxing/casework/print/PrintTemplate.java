package cn.jianxing.casework.print;

import cn.jianxing.documents.Printout.Block;
import java.util.List;

/** A way to put a case on paper; a new one is a new class and nothing else. */
public interface PrintTemplate {

    /** As clients ask for it, e.g. {@code approval}. */
    String name();

    /** Over the first page, after the title of the case's kind. */
    String title();

    /** Without history and attachments, which every template may be followed by. */
    List<Block> body(CasePaper paper);
}
