package cn.jianxing.mail.domain;

/** A way out of the house. */
public interface Channel {

    /** {@code mail} or {@code sms}. */
    String name();

    /** Whether this installation has it. */
    boolean open();

    /** Returns when the message was taken, throws when it was not. Never called within a database transaction. */
    void send(Message message);
}
