def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects')
assert runs.length == 5

// The violations stand in the log with file, line and rule, and the failure names the first.
assert runs[1] =~ /\[ERROR\] \S*GuestDriver\.java:\[27,\d+\] Mutex\.lock\(\) of .*\[HF102 mutex-in-atomic\]/
assert runs[1] =~ /\[ERROR\] \S*GuestDriver\.java:\[29,\d+\] .*\[HF103 page-lock-in-atomic\]/
assert runs[1] =~ /\[ERROR\] \S*GuestDriver\.java:\[\d+,\d+\] .*\[HF202 page-lock-order-inversion\]/
assert runs[1].contains('violations; the first: HF102 mutex-in-atomic at src/main/java/org/example/driver/GuestDriver.java:27')
assert runs[1].contains('MojoFailureException')
assert new File(basedir, 'driver/target/holdfast.sarif').text.contains('"HF102"')

// The baseline lists them, sorted, for people to read.
def baseline = new File(basedir, 'driver/holdfast-baseline.txt').readLines('UTF-8')
assert baseline[0] == 'holdfast-baseline 1'
assert baseline.any { it.startsWith('src/main/java/org/example/driver/GuestDriver.java\tHF102\t') }
assert baseline.any { it =~ /\tHF103\t/ }
assert baseline.any { it =~ /\tHF202\t/ }

assert runs[2].contains('no violations, so no baseline is needed')
assert !new File(basedir, 'pages/holdfast-baseline.txt').exists()

assert runs[3].contains("${baseline.size() - 2} known (baseline)")
assert !runs[3].contains('[ERROR]')

// Only the new violation is named.
assert runs[4] =~ /\[ERROR\] \S*QueueLog\.java:\[13,\d+\] .*\[HF301 missing-unlock\]/
assert runs[4].contains('1 violation; HF301 missing-unlock at src/main/java/org/example/driver/QueueLog.java:13')
assert !runs[4].contains('GuestDriver')
assert new File(basedir, 'driver/target/holdfast.sarif').text.contains('"baselineState": "new"')
return true
