package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Plaques;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Plaques in their table. */
@Repository
class MyBatisPlaques implements Plaques {

    private final ReviewMapper mapper;

    MyBatisPlaques(ReviewMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean add(Plaque plaque) {
        try {
            mapper.addPlaque(plaque);
            return true;
        } catch (DuplicateKeyException hangsElsewhere) {
            return false;
        }
    }

    @Override
    public boolean taken(int year, String plaqueNo) {
        return mapper.plaqueTaken(year, plaqueNo);
    }

    @Override
    public Optional<Plaque> of(String caseId) {
        return mapper.plaque(caseId);
    }
}
