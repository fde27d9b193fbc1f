using ArticleKit.Cli;

return await CommandLine.Create().Parse(args).Run().ConfigureAwait(false);
