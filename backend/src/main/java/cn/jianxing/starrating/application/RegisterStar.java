package cn.jianxing.starrating.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The star awarded to a site enters the register; the former one stays as history. */
@Service
public class RegisterStar {

    @Transactional
    public void register(String caseId, int star) {}
}
