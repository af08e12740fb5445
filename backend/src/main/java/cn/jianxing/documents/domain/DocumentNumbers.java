package cn.jianxing.documents.domain;

/** Numbers per unit and year: 1, 2, 3 … without gap or double. */
public interface DocumentNumbers {

    /** Makes sure there is a row to lock, long before anybody signs. */
    void prepare(String unit, int year);

    /** The next number; everybody else who signs for this unit waits until the transaction ends. */
    int next(String unit, int year);
}
