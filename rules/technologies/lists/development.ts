/**
 * Technologies worth filtering by, for building software: `Name = synonym, synonym; Name`. A mark before a word says
 * how far it is trusted alone: `=` in exactly this writing, `~` with a capital inside a sentence, `?` also with a word
 * such as “in” beside it, `!` only in a list of technologies or beside a word such as “developer”; without a mark,
 * always. Own list; names as linguist and simple-icons write them.
 */
export const languages = `
JavaScript = js, java script, ecmascript, es6, es2015, vanilla js; TypeScript = ts, type script
Python = python3; Java = jdk, core java, j2se; C# = c sharp, csharp; C++ = cpp, c plus plus
?C = c language, ansi c, langage c, embedded c; ?Go = golang, go lang; ?Rust = rustlang
?Swift = swiftui, swift ui; Kotlin; ~Scala; ?Ruby; PHP = php7, php8; ~Perl; ~Elixir; Erlang
?Dart = dartlang; Haskell; Clojure = clojurescript; F# = fsharp; OCaml
?R = rstudio, r studio, r shiny, langage r, tidyverse, ggplot2; !Julia = julialang; ~Lua; ?Groovy
Objective-C = objc, obj c; COBOL; Fortran; ABAP; !Apex = salesforce apex; ?Solidity; ~Zig = ziglang
SQL = ansi sql; PL/SQL = plsql; T-SQL = tsql, transact sql; GraphQL = graph ql; HTML = html5, html 5
CSS = css3, css 3
Bash = !shell, bash script, shell script, shell scripting, shell scripts, script shell, scripts shell
PowerShell = power shell; VBA = visual basic for applications; Visual Basic = vb net, vbnet, vb6; MATLAB
Simulink; !SAS = sas viya, sas base, base sas, sas eg; SPSS; Stata; VHDL; Verilog = systemverilog
!Assembly = assembly language, assembler language; ~Delphi; Prolog; WebAssembly = wasm; XSLT; =LaTeX
!Crystal; !Nim
`

export const web = `
~React = reactjs, react js, react native web; React Native = reactnative; Next.js = nextjs
~Angular = angular js, angularjs, angular 2; Vue.js = vuejs, vue3, !vue; Nuxt = nuxt js, nuxtjs
~Svelte = sveltejs, sveltekit; Ember.js = emberjs, !ember; Backbone.js = backbonejs; jQuery = j query
Redux = redux toolkit, redux saga; MobX; RxJS; !Zustand; TanStack Query = react query
Node.js = nodejs, ?node; !Express = express js, expressjs; NestJS = nest js, !nest; Fastify; Koa.js = koajs
Deno; !Bun; !Hono; !Remix = remix run; !Astro = astro build; !Gatsby = gatsby js, gatsbyjs
?Electron = electron js, electronjs; Tailwind CSS = tailwind, tailwindcss
!Bootstrap = bootstrap css, bootstrap 5; Sass = scss; !Less = less css; Material UI = mui; ~Storybook
styled-components; Three.js = threejs; D3.js = d3js, d3; WebGL; WebRTC
WebSocket = websockets, web sockets, web socket; Webpack; !Vite = vitejs, vite js; ~Babel = babeljs; ESLint
?Parcel; Turborepo; Lerna; pnpm; npm; ~Yarn = yarnpkg; Spring Boot = springboot
!Spring = spring framework, spring mvc, spring cloud, spring security, spring data, spring batch, spring webflux
~Hibernate; JPA; Quarkus; Micronaut; Jakarta EE = java ee, j2ee, jee; ~Maven; Gradle; ~Tomcat; Akka; Vert.x
.NET = dotnet, dot net, .net core, .net framework, .net 6, .net 8, netcore
ASP.NET = asp net core, asp net mvc; Entity Framework = ef core, entity framework core; Blazor
WPF = windows presentation foundation; WinForms = windows forms; Xamarin; .NET MAUI; LINQ
Django = django rest framework, drf; ~Flask; FastAPI = fast api; Celery; SQLAlchemy; Pydantic
Ruby on Rails = rubyonrails, ror, ?rails; Sidekiq; ?Sinatra; RSpec; Laravel; Symfony = symfony 5, symfony 6
?Phalcon; CodeIgniter; Zend = zend framework; WordPress = word press; WooCommerce; Drupal
Magento = adobe commerce; PrestaShop; Shopify; ~Strapi; Contentful; !Sanity = sanity cms, sanity io
Sitecore; Adobe Experience Manager = aem; Joomla; TYPO3
?Phoenix = phoenix framework, phoenix liveview, liveview; Ktor; Actix = actix web; Tokio; !Gin = gin gonic
!Fiber = go fiber; gRPC = g rpc; Protobuf = protocol buffers
=REST = rest api, rest apis, restful, restful api, restful apis, api rest, apis rest, rest services
=SOAP = soap api, soap ui, soapui; OpenAPI = open api specification; ~Swagger; ~Postman
Apollo GraphQL = apollo client; Prisma = prisma orm; Drizzle ORM; tRPC; HTMX; Hasura; iOS
Android = android sdk, android studio; Flutter; Jetpack Compose; UIKit; ~Ionic = ionic framework
~Cordova = apache cordova, phonegap; !Expo = expo go, expo io; Xcode; Fastlane
Kotlin Multiplatform = kmm, kmp; RxJava; RxSwift; !Combine = combine framework; Core Data = coredata; Core ML = coreml; ARKit; AVFoundation
SpriteKit; SceneKit; HealthKit; StoreKit; WidgetKit; !Metal = metal api
?Unity = unity3d, unity 3d, unity engine; ~Unreal Engine = !unreal, unreal engine 5, ue5, ue4; ?Godot
OpenGL; Vulkan = vulkan api; DirectX; CUDA; =ROS = ros2, ros 2, robot operating system; FreeRTOS; RTOS
Zephyr = zephyr rtos; AUTOSAR; CAN bus = canbus, bus can, can open, canopen; Yocto; =Qt = qt5, qt6, qml; Arduino
Raspberry Pi; STM32; FPGA; MQTT; OPC UA; LabVIEW; =PLC = plc programming
`

export const quality = `
~Jest = jestjs; !Mocha = mochajs; !Chai; !Jasmine; Vitest; ~Cypress = cypress io; ~Playwright
Selenium = selenium webdriver; Puppeteer; Appium; WebdriverIO; TestNG; JUnit = junit 5; Mockito
pytest = py test; PHPUnit; xUnit = x unit; NUnit; ?Cucumber; Gherkin; Robot Framework; Gatling; JMeter
k6 = grafana k6; !Locust; SonarQube = sonarcloud; ?Squash = squash tm, squashtm; TestRail; ~Xray = jira xray
!Espresso = espresso test; XCTest = xcuitest; BrowserStack; Testing Library = react testing library
`
