package cn.jianxing.documents;

/** Writes a paper as a file of one format. */
public interface PaperWriter {

    PrintFormat format();

    byte[] write(Printout paper);
}
