package cn.jianxing.demo.answers;

/** Takes a picture in and answers the id under which a form may name it. */
@FunctionalInterface
public interface Photos {

    String upload(String name, byte[] jpeg);
}
