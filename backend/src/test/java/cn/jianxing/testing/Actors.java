package cn.jianxing.testing;

import cn.jianxing.demo.DemoCounty;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests in the name of people of the demo county. */
public final class Actors {

    private Actors() {}

    /** A bearer token of this user, e.g. {@code as("wangmai.sec")}. */
    public static RequestPostProcessor as(String username) {
        return SecurityMockMvcRequestPostProcessors.jwt().jwt(token -> token.subject(id(username)));
    }

    public static String id(String username) {
        return DemoCounty.stableId("person:" + username);
    }
}
