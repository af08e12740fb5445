package cn.jianxing.casework.persistence;

import cn.jianxing.casework.domain.Copies;
import cn.jianxing.casework.domain.Copy;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Copies in the database. */
@Repository
class MyBatisCopies implements Copies {

    private final CopyMapper mapper;

    MyBatisCopies(CopyMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean send(Copy copy) {
        return mapper.send(copy) > 0;
    }

    @Override
    public List<Copy> ofCase(String caseId) {
        return mapper.ofCase(caseId);
    }

    @Override
    public void read(String caseId, String personId, Instant at) {
        mapper.read(caseId, personId, at);
    }

    @Override
    public List<Sent> of(String personId, @Nullable String before, int limit) {
        return mapper.of(personId, before, limit);
    }
}
