# Builds the program where a source, a pom or a theme is newer than what was built. Two starts wait for each other.
param([string] $Root)
$ErrorActionPreference = 'Stop'
$target = Join-Path $Root 'app\cli\target'
$built = Join-Path $target 'built'
$log = Join-Path $target 'build.log'

function Test-OutOfDate {
    if (-not (Test-Path $built) -or -not (Test-Path (Join-Path $target 'program\lib'))) { return $true }
    $since = (Get-Item $built).LastWriteTimeUtc
    $sources = @("$Root\pom.xml", "$Root\themes", "$Root\app\*\pom.xml", "$Root\app\*\src\main",
        "$Root\plugins\*\pom.xml", "$Root\plugins\*\src\main")
    foreach ($item in Get-ChildItem -Path $sources -Recurse -ErrorAction SilentlyContinue) {
        if ($item.LastWriteTimeUtc -gt $since) { return $true }
    }
    return (Get-Item "$Root\pom.xml").LastWriteTimeUtc -gt $since
}

if (-not (Test-OutOfDate)) { exit 0 }
New-Item -ItemType Directory -Force $target | Out-Null
$lock = New-Object System.Threading.Mutex($false, 'clausewright-build')
try { [void] $lock.WaitOne() } catch [System.Threading.AbandonedMutexException] { }
try {
    if (-not (Test-OutOfDate)) { exit 0 }
    if (Test-Path $built) { $message = 'Building what has changed in Clausewright...' }
    else { $message = 'Building Clausewright, this happens once...' }
    [Console]::Error.WriteLine($message)
    $started = (Get-Date).ToUniversalTime()
    $plugins = Get-ChildItem -Path "$Root\plugins\*\pom.xml" -ErrorAction SilentlyContinue
    $modules = @('app/cli') + @($plugins | ForEach-Object { "plugins/$($_.Directory.Name)" }) -join ','
    Push-Location $Root
    cmd /c "mvnw.cmd -q -Pstart -pl $modules -am package > ""$log"" 2>&1"
    $status = $LASTEXITCODE
    Pop-Location
    if ($status -ne 0) {
        [Console]::Error.WriteLine((Get-Content -Raw $log))
        [Console]::Error.WriteLine("Clausewright could not be built; the reason stands above and in $log.")
        exit 2
    }
    Set-Content $built ''
    (Get-Item $built).LastWriteTimeUtc = $started
} finally {
    $lock.ReleaseMutex()
}
exit 0
