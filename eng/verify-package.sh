#!/usr/bin/env bash
# Packs both libraries, installs the packages into a fresh program and parses with them; then publishes the tool as one native binary and runs it.
set -euo pipefail
cd "$(dirname "$0")/.."
top=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet pack src/ArticleKit -c Release -o "$work/packages" -v q
dotnet pack src/ArticleKit.Markdown -c Release -o "$work/packages" -v q
version=$(ls "$work/packages" | sed -n 's/^ArticleKit\.\([0-9].*\)\.nupkg$/\1/p')

mkdir "$work/program"
cd "$work/program"
cat > nuget.config <<XML
<configuration>
  <config><add key="globalPackagesFolder" value="$work/installed" /></config>
  <packageSources><add key="built" value="$work/packages" /></packageSources>
</configuration>
XML
cat > program.csproj <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="ArticleKit.Markdown" Version="$version" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using ArticleKit.Markdown;
using ArticleKit.Model;
using ArticleKit.Parsing;
using ArticleKit.Serialization;

var article = ArticleParser.Parse(System.IO.File.ReadAllText(args[0]));
var again = MarkdownArticleParser.Parse(article.ToMarkdown(new MarkdownOptions { FrontMatter = true }));
System.Console.WriteLine(article.Title + "|" + (again.Title == article.Title && again.Body.Count == article.Body.Count));
CS
output=$(dotnet run -- "$top/samples/harbour.html")
grep -q '^The harbour that learned to float|True' <<<"$output" || { echo "The packaged libraries printed: $output"; exit 1; }
echo "packages of version $version: installed into a fresh program, parsed a page and its Markdown"

cd "$top"
if command -v clang >/dev/null || command -v gcc >/dev/null; then
  dotnet publish src/ArticleKit.Cli -c Release -r "$(dotnet --info | sed -n 's/^ *RID: *//p')" -o "$work/native" -v q
  "$work/native/articlekit" parse samples/harbour.html --to text | grep -q 'pontoons' || { echo "The native binary did not parse the sample."; exit 1; }
  echo "native binary: published, parsed a page"
else
  echo "native binary: not published, this machine has no C linker"
fi
