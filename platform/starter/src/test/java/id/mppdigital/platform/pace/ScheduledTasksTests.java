package id.mppdigital.platform.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

class ScheduledTasksTests {
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    PaceAutoConfiguration.class,
                    TaskExecutionAutoConfiguration.class,
                    TaskSchedulingAutoConfiguration.class))
            .withPropertyValues("spring.threads.virtual.enabled=true");

    @Test
    void fourTasksThatHangHoldUpNoOther() {
        service.withUserConfiguration(Tasks.class).run(context -> {
            var tasks = context.getBean(Tasks.class);
            try {
                assertThat(tasks.others.await(20, TimeUnit.SECONDS))
                        .as("the others ran while four hung")
                        .isTrue();
            } finally {
                tasks.end.countDown();
            }
        });
    }

    @Test
    void theExecutorOfRequestsIsThereAllTheSame() {
        service.withUserConfiguration(Tasks.class).run(context -> {
            context.getBean(Tasks.class).end.countDown();
            assertThat(context).hasBean(TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME);
        });
    }

    @Test
    void aServiceWithoutTasksHasNoScheduler() {
        service.run(context -> assertThat(context).doesNotHaveBean(TaskScheduler.class));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Tasks {
        private final CountDownLatch hanging = new CountDownLatch(4);
        private final CountDownLatch others = new CountDownLatch(4);
        private final CountDownLatch end = new CountDownLatch(1);

        /** Spring takes equal annotations for one. */
        @Scheduled(fixedDelay = 1)
        @Scheduled(fixedDelay = 2)
        @Scheduled(fixedDelay = 3)
        @Scheduled(fixedDelay = 4)
        void hang() throws InterruptedException {
            hanging.countDown();
            end.await();
        }

        @Scheduled(fixedDelay = 1)
        void one() {
            countWhileTheyHang();
        }

        @Scheduled(fixedDelay = 1)
        void another() {
            countWhileTheyHang();
        }

        private void countWhileTheyHang() {
            if (hanging.getCount() == 0) {
                others.countDown();
            }
        }
    }
}
