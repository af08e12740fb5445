package cn.jianxing.documents.persistence;

import cn.jianxing.documents.domain.DocumentNumbers;
import org.springframework.stereotype.Repository;

/** Numbers from the row of the unit and the year; the row stays locked until the transaction ends. */
@Repository
class MyBatisDocumentNumbers implements DocumentNumbers {

    private final NumberMapper mapper;

    MyBatisDocumentNumbers(NumberMapper mapper) {
        this.mapper = mapper;
    }

    /** Asked first without a lock: writing over a row that is there would wait for whoever is signing. */
    @Override
    public void prepare(String unit, int year) {
        if (mapper.known(unit, year) == 0) {
            mapper.begin(unit, year);
        }
    }

    @Override
    public int next(String unit, int year) {
        mapper.take(unit, year);
        return mapper.taken(unit, year);
    }
}
