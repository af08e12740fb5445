package cn.jianxing.testing;

import cn.jianxing.JianxingApplication;
import cn.jianxing.demo.servers.Ports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The backend as a program of its own, so that it can be killed. */
public final class BackendProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;

    private BackendProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it on an existing database and waits until it is ready. */
    public static BackendProcess start(Path log, String... settings) throws IOException {
        int port = Ports.free();
        Process process = program(log, Stream.concat(Stream.of("server.port=" + port), Arrays.stream(settings)));
        BackendProcess backend = new BackendProcess(process, port);
        if (!Ports.await(() -> !process.isAlive() || backend.ready(), PATIENCE) || !process.isAlive()) {
            backend.close();
            throw new IllegalStateException("the backend does not start, see " + log);
        }
        return backend;
    }

    /** Runs a command of the program on an existing database to its end; answers its exit code. */
    public static int run(Path log, String... settings) throws IOException {
        return program(log, Arrays.stream(settings)).onExit().join().exitValue();
    }

    private static Process program(Path log, Stream<String> settings) throws IOException {
        Path arguments = Files.createTempFile("backend", ".args");
        Files.writeString(
                arguments,
                Stream.concat(
                                Stream.of(
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        classPath(),
                                        JianxingApplication.class.getName(),
                                        "--spring.profiles.active=test"),
                                settings.map(setting -> "--" + setting))
                        .map(argument -> '"' + argument.replace("\\", "\\\\") + '"')
                        .collect(Collectors.joining("\n")));
        return new ProcessBuilder(
                        List.of(ProcessHandle.current().info().command().orElse("java"), "@" + arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** SIGKILL: nothing is told, nothing is finished. */
    public void kill() {
        CompletableFuture<Process> end = process.destroyForcibly().onExit();
        end.join();
    }

    @Override
    public void close() {
        kill();
    }

    private boolean ready() {
        try {
            var connection = new java.net.URL(url() + "/actuator/health").openConnection();
            return ((java.net.HttpURLConnection) connection).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ours without the tests, whose components must not be found. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
