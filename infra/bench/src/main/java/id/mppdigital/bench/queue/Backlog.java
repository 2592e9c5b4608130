package id.mppdigital.bench.queue;

/**
 * Jobs that wait when the instances start.
 *
 * @param keys how many keys share the jobs evenly; the jobs of a key are worked in their order
 * @param ordered whether that order has to hold; without it each job has a key of its own
 */
record Backlog(int jobs, int keys, boolean ordered, int instances) {
    static Backlog inAnyOrder(int jobs, int instances) {
        return new Backlog(jobs, jobs, false, instances);
    }

    static Backlog inOrder(int jobs, int instances) {
        return new Backlog(jobs, jobs / 10, true, instances);
    }

    int jobsOfAKey() {
        return jobs / keys;
    }

    @Override
    public String toString() {
        var order = ordered ? "%d in a row for each key".formatted(jobsOfAKey()) : "in any order";
        return "%s, %d %s".formatted(order, instances, instances == 1 ? "instance" : "instances");
    }
}
