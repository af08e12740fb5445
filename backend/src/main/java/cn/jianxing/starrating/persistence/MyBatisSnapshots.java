package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Snapshots;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Snapshots in their table. */
@Repository
class MyBatisSnapshots implements Snapshots {

    private final ReviewMapper mapper;

    MyBatisSnapshots(ReviewMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Snapshot snapshot) {
        mapper.addSnapshot(snapshot);
    }

    @Override
    public List<Snapshot> of(String caseId) {
        return mapper.snapshots(caseId);
    }
}
