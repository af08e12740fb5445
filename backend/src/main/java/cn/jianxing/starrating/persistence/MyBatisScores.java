package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Score;
import cn.jianxing.starrating.domain.Scores;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Scores in their table. */
@Repository
class MyBatisScores implements Scores {

    private final ScoreMapper mapper;

    MyBatisScores(ScoreMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void replace(String caseId, String reviewer, List<Score.Part> parts, List<Score> scores) {
        mapper.delete(caseId, reviewer, parts);
        scores.forEach(mapper::add);
    }

    @Override
    public void put(Score score) {
        mapper.put(score);
    }

    @Override
    public List<Score> of(String caseId) {
        return mapper.of(caseId);
    }
}
