package cn.jianxing.testing;

import java.nio.file.Path;

/** Where what a test run starts keeps its data: a folder for each of the processes the test classes are spread over. */
public final class TestFolder {

    private TestFolder() {}

    public static Path of(String name) {
        return Path.of("target", System.getProperty("jianxing.test.fork", "fork-1"), name)
                .toAbsolutePath();
    }
}
