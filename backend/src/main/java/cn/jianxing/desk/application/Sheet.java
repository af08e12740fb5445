package cn.jianxing.desk.application;

import java.io.OutputStream;

/** A file that is written when somebody takes it. */
@FunctionalInterface
public interface Sheet {
    void writeTo(OutputStream file);
}
