package id.mppdigital.statistics.criteria;

import id.mppdigital.platform.problem.Wording;

/**
 * How one criterion stands in a mall.
 *
 * @param evidence the number or fact that it was computed from, or why it was not measured
 */
record Finding(Criterion code, Wording name, Verdict verdict, Wording evidence) {}
