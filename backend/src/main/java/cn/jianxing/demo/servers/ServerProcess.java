package cn.jianxing.demo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that runs as a child process and leaves a pid file, so that a start after a crash finds its own orphan
 * instead of a taken port. The pid file holds pid, start time and port: a pid that was given to another program since
 * then is not adopted.
 */
final class ServerProcess {

    private final ProcessHandle handle;
    private final Path pidFile;
    private final int port;
    private final boolean adopted;

    private ServerProcess(ProcessHandle handle, Path pidFile, int port, boolean adopted) {
        this.handle = handle;
        this.pidFile = pidFile;
        this.port = port;
        this.adopted = adopted;
    }

    static Optional<ServerProcess> adopt(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            String[] parts = Files.readString(pidFile).strip().split(" ");
            if (parts.length != 3) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(found -> startMillis(found) == Long.parseLong(parts[1]))
                    .map(found -> new ServerProcess(found, pidFile, Integer.parseInt(parts[2]), true));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static ServerProcess start(
            List<String> command, Map<String, String> environment, Path log, Path pidFile, int port) {
        try {
            Files.createDirectories(pidFile.toAbsolutePath().getParent());
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            Files.writeString(pidFile, process.pid() + " " + startMillis(process.toHandle()) + " " + port);
            return new ServerProcess(process.toHandle(), pidFile, port, false);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    int port() {
        return port;
    }

    boolean adopted() {
        return adopted;
    }

    boolean isAlive() {
        return handle.isAlive();
    }

    void stop(Duration patience) {
        handle.descendants().forEach(ProcessHandle::destroy);
        handle.destroy();
        if (!ended(patience)) {
            handle.descendants().forEach(ProcessHandle::destroyForcibly);
            handle.destroyForcibly();
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private boolean ended(Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException tooSlow) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static long startMillis(ProcessHandle handle) {
        return handle.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
    }
}
