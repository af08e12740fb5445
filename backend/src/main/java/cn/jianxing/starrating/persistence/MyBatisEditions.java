package cn.jianxing.starrating.persistence;

import cn.jianxing.shared.Stale;
import cn.jianxing.starrating.domain.Edition;
import cn.jianxing.starrating.domain.IndicatorDefinition;
import cn.jianxing.starrating.domain.edition.EditionChange;
import cn.jianxing.starrating.domain.edition.EditionInfo;
import cn.jianxing.starrating.domain.edition.Editions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Editions in their tables. */
@Repository
class MyBatisEditions implements Editions {

    private final EditionMapper mapper;
    private final StandardMapper contents;

    MyBatisEditions(EditionMapper mapper, StandardMapper contents) {
        this.mapper = mapper;
        this.contents = contents;
    }

    @Override
    public List<EditionInfo> all() {
        return mapper.all();
    }

    @Override
    public Optional<EditionInfo> find(int year, int version) {
        return mapper.find(year, version);
    }

    @Override
    public Edition content(int year, int version) {
        return new Edition(
                year,
                version,
                contents.standards(year, version),
                contents.allIndicators(year, version),
                contents.metrics(year, version),
                contents.markItems(year, version));
    }

    @Override
    public int last(int year) {
        return mapper.last(year);
    }

    @Override
    public boolean addDraft(EditionInfo info, Edition content) {
        try {
            mapper.add(info);
        } catch (DuplicateKeyException thereIsOne) {
            return false;
        }
        contents.addContent(content, info.preparedAt());
        return true;
    }

    @Override
    public void take(int year, int version, int revision) {
        if (mapper.take(year, version, revision) == 0) {
            throw new Stale("star-standard.changed-meanwhile");
        }
    }

    @Override
    public void replace(int year, int version, IndicatorDefinition indicator) {
        if (mapper.replace(year, version, indicator) == 0) {
            throw new Stale("star-standard.released");
        }
    }

    @Override
    public void log(EditionChange change) {
        mapper.log(change);
    }

    @Override
    public List<EditionChange> changes(int year, int version) {
        return mapper.changes(year, version);
    }

    @Override
    public void release(int year, int version, String personId, Instant at) {
        if (mapper.release(year, version, personId, at) == 0) {
            throw new Stale("star-standard.released");
        }
    }
}
