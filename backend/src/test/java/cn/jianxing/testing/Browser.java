package cn.jianxing.testing;

import cn.jianxing.demo.people.HttpBrowser;

/** A browser at the application under test. */
public final class Browser extends HttpBrowser {

    public Browser() {
        super(TestKeycloak.applicationUrl());
    }
}
