def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects')
assert runs.length == 5

assert runs[1].contains('no violations in 1 file')
assert !runs[1].contains('HF201')
assert runs[2] =~ /\[ERROR\] .*\[HF201 lock-order-inversion\]/
assert runs[2].contains('1 violation; HF201 lock-order-inversion at')
assert new File(basedir, 'target/holdfast.sarif').text.contains('pipe/src/main/java/org/example/pipe/Pipe.java')
assert new File(basedir, 'holdfast-baseline.txt').text.contains('HF201')
assert runs[4].contains('1 known (baseline)')
return true
