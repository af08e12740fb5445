package cn.jianxing.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on paper when a case is printed, whatever the file it becomes.
 *
 * @param title over the first page
 * @param under small lines below the title
 * @param foot small line at the end: who printed it and when
 * @param landscape for wide tables
 */
public record Printout(String title, List<String> under, List<Block> blocks, String foot, boolean landscape) {

    /** A part of the paper, from top to bottom. */
    public sealed interface Block {}

    /** The name of what follows. */
    public record Heading(String text) implements Block {}

    /** Questions with their answers, in a frame. */
    public record Fields(List<Field> fields) implements Block {}

    public record Field(String label, String value) {}

    /** What somebody decided, in the box of the step, signed with post and date. */
    public record Opinion(
            String step, String text, @Nullable String signed) implements Block {}

    /** @param weights how wide the columns are to each other; empty lets their contents decide */
    public record Table(List<String> heads, List<List<String>> rows, List<Integer> weights) implements Block {}

    /** A remark. */
    public record Remark(String text) implements Block {}
}
