using System.CommandLine;
using ArticleKit.Accuracy;
using ArticleKit.Accuracy.Corpus;
using ArticleKit.Accuracy.Training;

var folders = new Argument<string[]>("FOLDER") { Description = "Corpora: folders with manifest.jsonl and truth.jsonl.", Arity = ArgumentArity.OneOrMore };
var part = new Option<string>("--part") { Description = "all, or the half of the sites to tune on or to check on.", DefaultValueFactory = _ => "all" };
part.AcceptOnlyFromAmong("all", "tune", "check");
var models = new Option<string?>("--models") { Description = "A folder that train wrote: each page is read by a model that did not see its site." };
var peers = new Option<bool>("--peers") { Description = "SmartReader beside it." };
var worst = new Option<int>("--worst") { Description = "List this many of the worst pages." };
var misses = new Option<string?>("--misses") { Description = "List every page where title, date or author is wrong, or what of its content." };
misses.AcceptOnlyFromAmong("title", "date", "author", "content");
var show = new Option<string?>("--show") { Description = "One page by its id: what was missed and what was kept beside it." };
var write = new Option<string?>("--write") { Description = "A folder to write what was read, a line of JSON a page." };
var output = new Option<string>("--out") { Description = "The folder to write.", Required = true };

var withoutJsonLd = new Option<bool>("--without-json-ld") { Description = "Reads the pages as if they carried no JSON-LD." };
var withoutDeclared = new Option<bool>("--without-declared") { Description = "Reads the pages as if neither JSON-LD nor meta elements told of authors and days." };
var withoutHead = new Option<bool>("--without-head") { Description = "Reads the pages as if neither JSON-LD nor any meta element told anything." };
var hashed = new Option<bool>("--with-hashed-names") { Description = "Reads the pages with the names of their classes and identifiers turned into letters without sense." };
Func<LabelledPage, LabelledPage> ReadingOf(ParseResult result) =>
    result.GetValue(hashed) ? static p => p.WithHashedNames()
    : result.GetValue(withoutHead) ? static p => p.WithoutHead()
    : result.GetValue(withoutDeclared) ? static p => p.WithoutDeclared()
    : result.GetValue(withoutJsonLd) ? static p => p.WithoutJsonLd()
    : static p => p;

var score = new Command("score", "Scores the library on labelled pages.") { folders, part, models, peers, worst, misses, show, write, withoutJsonLd, withoutDeclared, withoutHead, hashed };
score.SetAction(result => ScoreCommand.Run(
    new ScoreRequest(
        result.GetValue(folders)!, result.GetValue(part)!, result.GetValue(models), result.GetValue(peers), result.GetValue(worst), result.GetValue(misses), result.GetValue(show), result.GetValue(write),
        ReadingOf(result)),
    result.InvocationConfiguration.Output));
var train = new Command("train", "Learns the tables that the library carries, and a model for each fold of the sites.") { folders, output };
var only = new Option<bool>("--metadata-only") { Description = "Learns the tables of the front matter alone." };
train.Options.Add(only);
var learned = new Option<string?>("--metadata") { Description = "A folder that train wrote before: its tables of the front matter are taken as they are." };
train.Options.Add(learned);
train.SetAction(result => TrainCommand.Run(result.GetValue(folders)!, result.GetValue(output)!, result.GetValue(only), result.GetValue(learned)));

var page = new Option<string?>("--page") { Description = "One page by its id." };
var summary = new Option<bool>("--summary") { Description = "No lines, only what the labels themselves would score." };
var evidence = new Command("evidence", "Writes a line for each unit of the pages: whether it is of the article, and all that the choice of content sees.") { folders, page, summary, models };
evidence.SetAction(result => EvidenceCommand.Run(result.GetValue(folders)!, result.GetValue(page), result.GetValue(summary), result.GetValue(models), result.InvocationConfiguration.Output));

var front = new Command("front", "Scores titles, dates and authors alone, and lists what there was to choose from.") { folders, part, models, misses, page, withoutJsonLd, withoutDeclared, withoutHead, hashed };
front.SetAction(result => FrontCommand.Run(
    new FrontRequest(result.GetValue(folders)!, result.GetValue(part)!, result.GetValue(models), result.GetValue(misses), ReadingOf(result), result.GetValue(page)),
    result.InvocationConfiguration.Output));

var lists = new Option<string>("--lists") { Description = "The folder of the lists: CORPUS.FIGURE.tsv with the columns id, reason, note.", DefaultValueFactory = _ => "benchmarks/ArticleKit.Accuracy/Misses" };
var read = new Command("misses", "Holds what is missed against the lists of misses read: the reasons counted, what is not read yet, what is no miss any more.") { folders, lists, models };
read.SetAction(result => MissesCommand.Run(new MissesRequest(result.GetValue(folders)!, result.GetValue(lists)!, result.GetValue(models)), result.InvocationConfiguration.Output));

var shown = new Option<int>("--show") { Description = "Print this many tears left and paragraphs joined wrongly." };
var torn = new Command("torn", "Tears the paragraphs of labelled texts at random and counts how many the plain-text parser joins again, and how many real ones.") { folders, part, shown };
torn.SetAction(result => TornParagraphs.Run(result.GetValue(folders)!, result.GetValue(part)!, result.GetValue(shown), result.InvocationConfiguration.Output));

return new RootCommand("How well articles are read, beside what else there is.") { score, front, read, train, evidence, torn }.Parse(args).Invoke();
