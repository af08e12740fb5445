package cn.jianxing.organisation;

/** Who is acting in the current request. */
public interface CurrentActor {

    /** The actor; refuses with 401 when nobody is logged in. */
    Actor require();

    /** Runs work on behalf of a person outside a web request (seeds, scripted demo), e.g. by user name. */
    <T> T runAs(String username, java.util.function.Supplier<T> work);
}
