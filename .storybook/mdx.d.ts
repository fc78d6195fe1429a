declare module '*.mdx' {
  const Page: () => never;
  export default Page;
}
