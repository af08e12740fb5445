package cn.jianxing.starrating.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A site applies for its star: one application per site and year. */
@Service
public class OpenRating {

    @Transactional
    public void open(String caseId) {}
}
