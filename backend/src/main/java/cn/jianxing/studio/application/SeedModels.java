package cn.jianxing.studio.application;

import cn.jianxing.studio.Finding;
import cn.jianxing.studio.ModelRefused;
import cn.jianxing.studio.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Brings the models that are delivered with the program through the gate, at every start, before anything is seeded. */
@Component
@Order(SeedModels.FIRST)
class SeedModels implements ApplicationRunner {

    static final int FIRST = -1000;

    private static final Logger LOG = LoggerFactory.getLogger(SeedModels.class);
    private static final Pattern MODEL = Pattern.compile(".*/processes/([^/]+)/([^/]+)\\.(bpmn|dmn)");
    private static final Pattern FORM = Pattern.compile(".*/forms/([^/]+)/([^/]+)\\.form");
    private static final Pattern CALLED = Pattern.compile("calledElement=\"([^\"]+)\"");

    private final PublishRelease gate;
    private final DeployedModels deployed;

    SeedModels(PublishRelease gate, DeployedModels deployed) {
        this.gate = gate;
        this.deployed = deployed;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Release release : inOrder(delivered())) {
            try {
                gate.seed(release);
            } catch (ModelRefused refused) {
                log(refused.findings());
                throw refused;
            }
        }
        deployed.readAgain();
        log(deployed.brokenContracts());
    }

    private static void log(List<Finding> findings) {
        for (Finding finding : findings) {
            LOG.error("{} {}: {} ({})", finding.file(), finding.element(), finding.message(), finding.code());
        }
    }

    /** One release per folder of processes, with the forms of its processes. */
    static Map<String, Release> delivered() {
        Map<String, Map<String, String>> folders = new TreeMap<>();
        Map<String, String> folderOf = new TreeMap<>();
        for (Resource resource : resources("classpath*:processes/**/*.*")) {
            Matcher model = MODEL.matcher(path(resource));
            if (model.matches()) {
                folderOf.put(model.group(2), model.group(1));
                folders.computeIfAbsent(model.group(1), folder -> new TreeMap<>())
                        .put(
                                "processes/" + model.group(1) + "/" + model.group(2) + "." + model.group(3),
                                content(resource));
            }
        }
        for (Resource resource : resources("classpath*:forms/**/*.form")) {
            Matcher form = FORM.matcher(path(resource));
            if (form.matches() && folderOf.containsKey(form.group(1))) {
                folders.getOrDefault(folderOf.get(form.group(1)), new TreeMap<>())
                        .put("forms/" + form.group(1) + "/" + form.group(2) + ".form", content(resource));
            }
        }
        Map<String, Release> releases = new TreeMap<>();
        folders.forEach((folder, files) -> releases.put(folder, new Release(folder, files)));
        return releases;
    }

    /** Releases whose processes are called come before those that call them. */
    static List<Release> inOrder(Map<String, Release> releases) {
        Set<String> seen = new HashSet<>();
        List<Release> ordered = new ArrayList<>();
        new TreeMap<>(releases).keySet().forEach(name -> place(name, releases, seen, ordered));
        return ordered;
    }

    private static void place(String name, Map<String, Release> releases, Set<String> seen, List<Release> ordered) {
        Release release = releases.get(name);
        if (release == null || !seen.add(name)) {
            return;
        }
        for (String content : release.ending(".bpmn").values()) {
            CALLED.matcher(content)
                    .results()
                    .map(match -> match.group(1))
                    .flatMap(called -> releases.values().stream().filter(other -> holds(other, called)))
                    .forEach(other -> place(other.name(), releases, seen, ordered));
        }
        ordered.add(release);
    }

    private static boolean holds(Release release, String process) {
        return release.files().keySet().stream().anyMatch(file -> file.endsWith("/" + process + ".bpmn"));
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String path(Resource resource) {
        try {
            return resource.getURL().getPath();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String content(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
