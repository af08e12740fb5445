package cn.jianxing.live;

/** A number, or a few, that the acting person sees on every page. */
public interface LiveCount {

    /** E.g. {@code inbox}. */
    String name();

    /** Of the acting person, in the shape in which the page's own request gets it. */
    Object now();
}
