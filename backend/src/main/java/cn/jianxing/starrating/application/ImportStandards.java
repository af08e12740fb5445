package cn.jianxing.starrating.application;

import cn.jianxing.starrating.domain.IndicatorDefinition;
import cn.jianxing.starrating.domain.Standards;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editions of the standard that come with the program become data; one that is there already is never touched. */
@Service
public class ImportStandards {

    private static final Logger LOG = LoggerFactory.getLogger(ImportStandards.class);
    private static final Pattern EDITION = Pattern.compile("/starrating/(\\d{4})-(\\d+)/standards\\.csv$");

    private final Standards standards;

    ImportStandards(Standards standards) {
        this.standards = standards;
    }

    @Transactional
    public void importMissing() {
        for (var file : files()) {
            var name = EDITION.matcher(path(file));
            if (name.find()) {
                importMissing(Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)));
            }
        }
    }

    private void importMissing(int year, int version) {
        if (standards.contains(year, version)) {
            return;
        }
        var edition = EditionFiles.read(year, version);
        edition.indicators().forEach(IndicatorDefinition::read);
        standards.add(edition);
        LOG.info(
                "Star standard {}, edition {}: {} indicators",
                year,
                version,
                edition.indicators().size());
    }

    private static List<Resource> files() {
        try {
            return Arrays.asList(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:/starrating/*/standards.csv"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String path(Resource file) {
        try {
            return Objects.requireNonNull(file.getURL().getPath());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
