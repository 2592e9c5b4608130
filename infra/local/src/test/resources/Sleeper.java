/** Runs until it is ended. */
void main() throws InterruptedException {
    Thread.currentThread().join();
}
