@echo off
rem Starts Laci with the image beside this script, else with JAVA_HOME, else with java on the PATH.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
"%JAVA%" "@%HOME_DIR%\lib\java.args" --module-path "%HOME_DIR%\lib" --module id.laci.pos/id.laci.pos.Main %*
exit /b %ERRORLEVEL%
